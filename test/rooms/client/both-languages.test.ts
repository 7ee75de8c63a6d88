import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve('.');

describe('What a person reads in either language', () => {
  it('is in the manifest by a key only, so that none of it stays English', () => {
    const manifest = JSON.parse(read('package.json')) as { readonly contributes: unknown };
    const texts = textsOf(manifest.contributes);
    assert.ok(texts.length > 60, 'no texts were found in the manifest');
    assert.deepEqual(
      texts.filter((text) => !/^%[\w.-]+%$/u.test(text)),
      [],
    );
  });

  for (const [chinese, english] of [
    ['package.nls.zh-cn.json', 'package.nls.json'],
    ['l10n/bundle.l10n.zh-cn.json', 'l10n/bundle.l10n.json'],
  ] as const) {
    it(`is Chinese in ${chinese} and English in ${english}`, () => {
      for (const [key, text] of Object.entries(named(chinese))) isChinese(text, key);
      for (const [key, text] of Object.entries(named(english))) isEnglish(text, key);
    });
  }

  it('has in Chinese the arguments it has in English, in server, client and page', () => {
    const pairs = ['server', 'client'].flatMap(localizedIn);
    assert.ok(pairs.length > 800, `${String(pairs.length)} texts were found`);
    for (const { zh, en, at } of pairs) {
      assert.deepEqual(placesOf(zh), placesOf(en), `${at}: ${zh} / ${en}`);
      if (zh === en) continue;
      isChinese(zh, at);
      isEnglish(en, at);
    }
  });

  it('is given to the windows of VS Code in the language of the reader', () => {
    const bare = sourcesIn('client').flatMap(({ file, source }) => shownBare(source, file));
    assert.deepEqual(bare, []);
  });
});

/** Properties of the manifest that VS Code shows. */
const shown = new Set([
  'title',
  'shortTitle',
  'category',
  'label',
  'description',
  'markdownDescription',
  'deprecationMessage',
  'altText',
]);

function textsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return shown.has(key) ? [inner] : [];
    if (key === 'enumDescriptions' && Array.isArray(inner)) return inner.map(String);
    return textsOf(inner);
  });
}

function isChinese(text: string, where: string): void {
  // A name, a number or a bare argument is the same in both.
  if (!/\p{L}/u.test(withoutPlaces(text))) return;
  assert.match(text, /\p{Script=Han}/u, where);
}

/** English may quote words of the forms, in quotes or in brackets. */
function isEnglish(text: string, where: string): void {
  if (!/\p{L}/u.test(withoutPlaces(text))) return;
  assert.match(text, /[A-Za-z]/u, where);
  assert.doesNotMatch(text, /[，。；：？！]$/u, where);
}

function withoutPlaces(text: string): string {
  return text.replace(/\{\w+\}/gu, '');
}

function placesOf(text: string): readonly string[] {
  const places = [...text.matchAll(/\{([A-Za-z]\w*)\}/gu)].map(([, place = '']) => place);
  return [...new Set(places)].map((place) => counts[place] ?? place).sort();
}

/** Chinese counts all there are (等 5 处), English those that are not named (and 4 more). */
const counts: Readonly<Record<string, string>> = { more: 'all' };

interface Localized {
  readonly zh: string;
  readonly en: string;
  readonly at: string;
}

/** Every `{ zh, en }` of a folder that is written out. */
function localizedIn(folder: string): readonly Localized[] {
  return sourcesIn(folder).flatMap(({ file, source }) => {
    const found: Localized[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const [zh, en] = ['zh', 'en'].map((name) => writtenOut(node, name));
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        if (zh !== undefined && en !== undefined)
          found.push({ zh, en, at: `${file}:${String(line + 1)}` });
      }
      ts.forEachChild(node, look);
    };
    look(source);
    return found;
  });
}

function writtenOut(node: ts.ObjectLiteralExpression, name: string): string | undefined {
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== name) continue;
    if (ts.isStringLiteralLike(property.initializer)) return property.initializer.text;
  }
  return undefined;
}

/** What is shown by a message, a list, an input or a progress as it is written in the code. */
function shownBare(source: ts.SourceFile, file: string): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && showing.test(node.expression.getText(source))) {
      for (const argument of node.arguments) {
        if (ts.isStringLiteralLike(argument)) found.push(`${file}: ${argument.text}`);
      }
    }
    if (
      ts.isPropertyAssignment(node) &&
      windowed.has(node.name.getText(source)) &&
      ts.isStringLiteralLike(node.initializer) &&
      /\p{L}/u.test(node.initializer.text)
    ) {
      found.push(`${file}: ${node.initializer.text}`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const showing = /\.show(?:Information|Warning|Error)Message$/u;
const windowed = new Set(['title', 'placeHolder', 'placeholder', 'prompt', 'detail', 'tooltip']);

function sourcesIn(
  folder: string,
): readonly { readonly file: string; readonly source: ts.SourceFile }[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const file = path.join(folder, name);
      return { file, source: ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true) };
    });
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function named(file: string): Readonly<Record<string, string>> {
  return JSON.parse(read(file)) as Record<string, string>;
}
