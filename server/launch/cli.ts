#!/usr/bin/env node
import path from 'node:path';
import { keepHeapSmall, keepHeapSteady } from '../heap.js';
import { launch } from './launch.js';

const [, , command] = process.argv;

launch({
  program: path.join(__dirname, 'program.js'),
  use: 'commandLine',
  // The server of another editor runs all day, every other command once.
  setFlags: command === 'lsp' ? keepHeapSmall : keepHeapSteady,
  keepsCode: command === 'lsp' || command === 'check',
});
