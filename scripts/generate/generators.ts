import { readFileSync } from 'node:fs';
import { configurationSchema } from './configuration-schema.js';
import { formPage } from './form-page.js';
import { rulePages } from './rule-pages.js';
import { settingsPage } from './settings-page.js';
import { statisticsPage } from './statistics-page.js';
import { snippetsAnywhere, snippetsOfDrafts } from './snippets.js';

/** A file printed from data; `path` is relative to the project, with `/`. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Folders in which every file is generated. */
export const generatedFolders: readonly string[] = ['docs/rules', 'snippets'];

/** Every generated file. */
export function generate(): readonly GeneratedFile[] {
  return [
    { path: 'snippets/anywhere.json', content: snippetsAnywhere() },
    { path: 'snippets/nianbao.json', content: snippetsOfDrafts() },
    { path: 'docs/forms.md', content: formPage() },
    { path: 'docs/statistics.md', content: statisticsPage() },
    { path: 'docs/settings.md', content: settingsPage() },
    { path: 'schemas/nianbao.schema.json', content: configurationSchema() },
    // What `nianbao.openSample` opens: of the samples, the one that comes with the extension.
    { path: 'media/sample.md', content: readFileSync('samples/2024-望澜市-初稿.md', 'utf8') },
    ...[...rulePages()].map(([path, content]) => ({ path, content })),
  ];
}
