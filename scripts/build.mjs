// Bundles the extension, the language server, the command line and the library into dist/.
import { bundle, watchAndBundle } from './bundles.mjs';

const start = process.argv.includes('--watch') ? watchAndBundle : bundle;
await start({
  folder: 'dist',
  purpose: process.argv.includes('--production') ? 'release' : 'development',
  parts: ['extension', 'commandLine', 'library'],
});
