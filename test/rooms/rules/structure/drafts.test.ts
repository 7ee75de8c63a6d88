import { isClean } from './checking.js';
import { draft2014, draft2019, draft2021 } from './drafts.js';

describe('a well-written draft', () => {
  it('gives no finding on the form of 2021', () => {
    isClean(draft2021());
  });

  it('gives no finding on the form of 2019', () => {
    isClean(draft2019());
  });

  it('gives no finding on the form of 2014', () => {
    isClean(draft2014());
  });
});
