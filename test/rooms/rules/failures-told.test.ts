import assert from 'node:assert/strict';
import { render, say, type Message } from '../../../server/language/message.js';
import { failuresTold } from '../../../server/rules/causes/failures-told.js';

describe('what fails together', () => {
  it('is told one after the other', () => {
    assert.equal(render(failuresTold(failures(5)), 'zh-cn'), '第1；第2；第3；第4；第5');
  });

  it('is told in part where it is much, and no more of it is put into words than is told', () => {
    let made = 0;
    const many = failures(3000, () => {
      made += 1;
    });
    assert.equal(render(failuresTold(many), 'zh-cn'), '第1；第2；第3；第4；另有 2996 处对不上');
    assert.equal(made, 4);
  });
});

function failures(count: number, made: () => void = () => undefined): readonly (() => Message)[] {
  return Array.from({ length: count }, (_, index) => () => {
    made();
    return say({ zh: '第{index}', en: 'no. {index}' }, { index: index + 1 });
  });
}
