import { form2014 } from '../../../../server/forms/form-2014.js';
import { form2019 } from '../../../../server/forms/form-2019.js';
import { form2021 } from '../../../../server/forms/form-2021.js';
import type { Form } from '../../../../server/forms/form.js';
import { printTable } from '../../../../server/forms/printing/print.js';

/** The parts of a draft, heading and all; an empty part is left out with its blank line. */
export type Parts<Name extends string> = Readonly<Record<Name, string>>;

function tableOf(form: Form, section: string, year?: number): string {
  return form.tables
    .filter((table) => table.section === section)
    .map((table) => printTable(table, () => '0', year))
    .join('\n\n');
}

function join(parts: Parts<string>): string {
  return `${Object.values(parts)
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

const parts2021 = {
  title: '云麓市水务局2023年政府信息公开工作年度报告',
  preface:
    '本报告由云麓市水务局编制，所列数据的统计期限自2023年1月1日起至2023年12月31日止。本报告的电子版可在市政府网站（http://www.yunlu.example）下载。如有疑问，请与局办公室联系（地址：平江路18号，邮编：410006，电话：0731-88880000，电子邮箱：zwgk@yunlu.example）。',
  overview:
    '一、总体情况\n\n2023年，我局围绕供水保障推进政务公开。\n\n（一）主动公开\n\n公布水质信息120条。\n\n（二）依申请公开\n\n统一登记、审核、答复。\n\n（三）政府信息管理\n\n定期清理失效文件。\n\n（四）平台建设\n\n改版水务公开专栏。\n\n（五）监督保障\n\n纳入科室年度考核。',
  disclosure: `二、主动公开政府信息情况\n\n${tableOf(form2021, 'disclosure')}`,
  requests: `三、收到和处理政府信息公开申请情况\n\n${tableOf(form2021, 'requests')}`,
  disputes: `四、政府信息公开行政复议、行政诉讼情况\n\n${tableOf(form2021, 'disputes')}`,
  problems:
    '五、存在的主要问题及改进情况\n\n工程信息公开不够及时。2024年，我局将按工程节点倒排公开时限，每月抽查一次。',
  other: '六、其他需要报告的事项\n\n本年度未收取信息处理费，没有其他需要报告的事项。',
};

/** A complete draft on the form of 2021 in which nothing is wrong, with some parts replaced. */
export function draft2021(changes: Partial<Parts<keyof typeof parts2021>> = {}): string {
  return join({ ...parts2021, ...changes });
}

const parts2019 = {
  ...parts2021,
  title: '云麓市水务局2019年政府信息公开工作年度报告',
  preface:
    '本报告根据国办公开办函〔2019〕60号要求编制，所列数据的统计期限自2019年1月1日起至12月31日止。',
  overview: parts2021.overview.replaceAll('2023年', '2019年'),
  disclosure: `二、主动公开政府信息情况\n\n${tableOf(form2019, 'disclosure')}`,
  requests: `三、收到和处理政府信息公开申请情况\n\n${tableOf(form2019, 'requests')}`,
  disputes: `四、政府信息公开行政复议、行政诉讼情况\n\n${tableOf(form2019, 'disputes')}`,
  problems: parts2021.problems.replaceAll('2024年', '2020年'),
  other: '六、其他需要报告的事项\n\n无。',
};

/** The same on the form of 2019. */
export function draft2019(changes: Partial<Parts<keyof typeof parts2019>> = {}): string {
  return join({ ...parts2019, ...changes });
}

const parts2014 = {
  title: '云麓市水务局2016年政府信息公开工作年度报告',
  preface:
    '本报告包括概述、主动公开、依申请公开、复议诉讼、问题和改进、附表等六个部分，数据统计期限为2016年1月1日至12月31日。',
  overview: '一、概述\n\n2016年，我局推进政务公开，较2015年有所进步。',
  disclosure: '二、主动公开政府信息情况\n\n全年公开水质信息，自2008年以来从未中断。',
  requests: '三、依申请公开政府信息情况\n\n2016年没有收到申请，未收取费用。',
  disputes: '四、行政复议和行政诉讼情况\n\n没有发生行政复议、行政诉讼。',
  problems: '五、存在的主要问题及改进措施\n\n解读形式单一，下一步将增加图解。',
  attachment: `六、附表\n\n政府信息公开情况统计表（2016年度）\n\n${tableOf(form2014, 'attachment')}`,
};

/** A complete draft on the form of 2014, whose order and wording vary. */
export function draft2014(changes: Partial<Parts<keyof typeof parts2014>> = {}): string {
  return join({ ...parts2014, ...changes });
}
