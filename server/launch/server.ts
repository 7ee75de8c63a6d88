import path from 'node:path';
import { keepHeapSmall } from '../heap.js';
import { launch } from './launch.js';

launch({
  program: path.join(__dirname, '../program.js'),
  use: 'server',
  setFlags: keepHeapSmall,
  keepsCode: true,
});
