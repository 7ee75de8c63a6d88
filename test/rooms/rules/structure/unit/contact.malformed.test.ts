import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'contact.malformed';
const giving = (contact: string): string =>
  draft2021({
    preface: `本报告由云麓市水务局编制，统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与局办公室联系（${contact}）。`,
  });

describe(rule, () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['网址：http//:www.yunlu.example', 'http//:www.yunlu.example'],
    ['网址：http：//www.yunlu.example', 'http：//www.yunlu.example'],
    ['网址：http:/www.yunlu.example', 'http:/www.yunlu.example'],
    ['网址：http://www.yunlu.gov,cn', 'http://www.yunlu.gov,cn'],
    ['网址：http://www.yunlu.gov', 'http://www.yunlu.gov'],
    ['网址：http://www.yunlu.gov.c/zwgk', 'http://www.yunlu.gov.c/zwgk'],
    ['网址：http://wwwyunlu.gov.cn', 'http://wwwyunlu.gov.cn'],
    ['网址：http://http://www.yunlu.gov.cn', 'http://http://www.yunlu.gov.cn'],
    ['网址：htp://www.yunlu.gov.cn', 'htp://www.yunlu.gov.cn'],
    ['网址：http://www。yunlu。gov。cn', 'http://www。yunlu。gov。cn'],
    ['网址：www,yunlu.gov.cn', 'www,yunlu.gov.cn'],
    ['网址：ww.yunlu.gov.cn', 'ww.yunlu.gov.cn'],
    ['网址：www.yunlu.con', 'www.yunlu.con'],
    ['电子邮箱：zwgk163.com', 'zwgk163.com'],
    ['电子邮箱：zwgk#163.com', 'zwgk#163.com'],
    ['电子邮箱：zwgk@163.con', 'zwgk@163.con'],
    ['电子邮箱：zwgk@163.c0m', 'zwgk@163.c0m'],
    ['电子邮箱：zwgk@@163.com', 'zwgk@@163.com'],
    ['电子邮箱：0731-88880000', '0731-88880000'],
    ['电子邮箱：zwgk@yunlu', 'zwgk@yunlu'],
    ['电子邮箱：zwgk＠yunlu.example', 'zwgk＠yunlu.example'],
    ['电子邮箱：zwgk@yunlu-gk。gov。cn', 'zwgk@yunlu-gk。gov。cn'],
    ['电话：0731-888800', '0731-888800'],
    ['电话：0731-888800001', '0731-888800001'],
    ['电话：1390731888', '1390731888'],
    ['邮编：41000', '41000'],
    ['邮编：4 1 0 0 0', '4'],
  ];
  for (const [contact, marks] of wrong) {
    it(`“${contact}”`, () => {
      finds(rule, giving(contact), { marks, severity: 'warning' });
    });
  }

  it('says nothing of a number that breaks behind its area code', () => {
    isSilent(rule, giving('电话：0731-\n88880000'));
    isSilent(rule, giving('电话：0731-\r\n88880000'));
    finds(rule, giving('电话：0731-\n888800'), { marks: '0731-\n888800', severity: 'warning' });
  });

  it('corrects what is certain', () => {
    assert.match(
      fixed(rule, giving('网址：http//:www.yunlu.example'), 'suggestion'),
      /网址：http:\/\/www\.yunlu\.example）/u,
    );
    for (const wrong of [
      'http://www.yunlu.gov,cn',
      'http://www.yunlu.gov',
      'http://wwwyunlu.gov.cn',
      'http://http://www.yunlu.gov.cn',
      'htp://www.yunlu.gov.cn',
      'http://www。yunlu。gov。cn',
    ]) {
      assert.match(
        fixed(rule, giving(`网址：${wrong}`), 'suggestion'),
        /网址：http:\/\/www\.yunlu\.gov\.cn）/u,
      );
    }
  });

  for (const contact of [
    '电话：0731-88880000',
    '电话：0731－8888 0000',
    String.raw`电话：0731\-88880000`,
    '电话：（0731）88880000',
    '电话：073188880000',
    '电话：0731-88880000转8001',
    '电话：0731-88880000-808',
    '电话：0731-88880000、88880001',
    '电话：88880000/88880001',
    '电话：13907318888',
    '电话：12345',
    '电话：0731-12366',
    '电话：400-8888-000',
    '电话：010-12345678，传真：010-12345679',
    '电话：+86-731-88880000',
    '邮编：410 006',
    '邮编：4 1 0 0 0 6',
    '邮政编码：410006',
    '电子邮箱：zw.gk-2023@mail.yunlu.example',
    '网址：www.yunlu.example/zwgk/index_2.html?id=3',
    '网址：https://www.yunlu.example:8080/',
    '网址：www.yunlu.gov.cn，cn字头；www.yunlu.com，邮箱zwgk@yunlu.com.cn',
    '网址：http://www.yunlu.gov\n.cn/zwgk',
    '网址：http://www.yunlu.gov. cn',
    '网址：http://yunlu.gov.cn/www.gov/index.c',
    '网址：http://www.yunlu.gov.cn.',
    '网址：ftp://www.yunlu.gov.cn，http://www3.yunlu.gov.cn',
    '电子邮箱：zwgk#yunlu.example（请将#换成@）',
    '电子邮箱：zwgkyunlu(at)yunlu.example',
    '电子邮箱：zwgkyunlu at yunlu.example',
    '电子邮箱：www.yunlu.gov.cn/mail',
    '电子邮箱：zwgk@163.c\nom',
    '电子邮箱：zwgkbgs_2023@yunlu.example；局长邮箱',
  ]) {
    it(`is silent on “${contact}”`, () => {
      isSilent(rule, giving(contact));
    });
  }

  it('is silent on a date on the line below the number', () => {
    isSilent(rule, giving('邮编：410006，电话：88880000\n2024年1月18日发布'));
  });

  it('seven digits behind an area code of three', () => {
    for (const number of ['028-8471220', '010-6655443', '021 6655443']) {
      finds(rule, giving(`电话：${number}`), { marks: number });
    }
    for (const number of [
      '028-84712206',
      '0731-8888000',
      '0731-88880000',
      '028-12345',
      '021-96200',
    ]) {
      isSilent(rule, giving(`电话：${number}`));
    }
  });
});
