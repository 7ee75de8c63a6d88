import assert from 'node:assert/strict';
import { CauseMemory } from '../../../server/repair/cause-memory.js';
import { findCauses } from '../../../server/repair/find-causes.js';
import { LastSearches } from '../../../server/repair/last-searches.js';
import { Budget } from '../../../server/repair/budget.js';
import { failingProblems, type Problem } from '../../../server/repair/problem.js';
import { systemOf } from './systems.js';

const rules = ['total = a + b + c', 'sum = total + d'];
const wrong = { total: 10, a: 4, b: 3, c: 2, d: 5, sum: 15 };

describe('The searches of the last time', () => {
  it('are not made again for the same numbers', () => {
    const { searches, count } = counting();
    searches.of(problemOf(wrong), 12, new Budget(1000));
    searches.begin();
    searches.of(problemOf(wrong), 12, new Budget(1000));
    assert.equal(count(), 1);
  });

  it('are made again for other numbers, another size and another budget', () => {
    const { searches, count } = counting();
    searches.of(problemOf(wrong), 12, new Budget(1000));
    searches.begin();
    searches.of(problemOf({ ...wrong, a: 6 }), 12, new Budget(1000));
    searches.of(problemOf({ ...wrong, d: 6, sum: 16 }), 12, new Budget(1000));
    searches.of(problemOf(wrong), 11, new Budget(1000));
    searches.of(problemOf(wrong), 12, new Budget(999));
    assert.equal(count(), 5);
  });

  it('spend the budget as they did', () => {
    const { searches } = counting();
    const [first, second] = [new Budget(1000), new Budget(1000)];
    searches.of(problemOf(wrong), 12, first);
    searches.begin();
    searches.of(problemOf(wrong), 12, second);
    assert.equal(second.left, first.left);
    assert.equal(second.left, 993);
  });

  it('are forgotten when another system was searched', () => {
    const { searches, count } = counting();
    searches.of(problemOf(wrong), 12, new Budget(1000));
    searches.begin();
    searches.begin();
    searches.of(problemOf(wrong), 12, new Budget(1000));
    assert.equal(count(), 2);
  });

  it('give the same causes as the first time', () => {
    const [one, other] = [systemOf(wrong, rules), systemOf({ ...wrong, a: 40 }, rules)];
    const memory = new CauseMemory();
    const first = findCauses(one);
    const between = findCauses(other);
    assert.deepEqual(findCauses(one, memory), first);
    assert.deepEqual(findCauses(one, memory), first);
    assert.deepEqual(findCauses(other, memory), between);
  });
});

function counting() {
  let count = 0;
  const searches = new LastSearches((_problem: Problem, _most: number, budget: Budget) => {
    count++;
    budget.spend(7);
    return count;
  });
  return { searches, count: () => count };
}

function problemOf(figures: Readonly<Record<string, number>>): Problem {
  const [problem] = failingProblems(systemOf(figures, rules));
  assert.ok(problem);
  return problem;
}
