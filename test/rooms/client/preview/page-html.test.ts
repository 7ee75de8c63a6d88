import assert from 'node:assert/strict';
import { newNonce, pageHtml, withPrintPolicy } from '../../../../client/preview/page-html.js';

const parts = {
  script: 'https://file.vscode-cdn.net/dist/webview/page.js?a=1&b="2"',
  source: 'https://*.vscode-cdn.net',
  nonce: 'abc',
  language: 'zh-cn',
  title: '统计 </title><script>alert(1)</script>.md',
} as const;

describe('The page of a panel', () => {
  const html = pageHtml(parts);

  it('lets nothing run but its own script, and nothing be fetched from elsewhere', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
    assert.deepEqual(policy?.split('; '), [
      `default-src 'none'`,
      `script-src 'nonce-abc'`,
      `style-src 'nonce-abc' https://*.vscode-cdn.net`,
      'img-src https://*.vscode-cdn.net data: blob:',
      'font-src https://*.vscode-cdn.net',
      `form-action 'none'`,
      `base-uri 'none'`,
    ]);
  });

  it('has one script, from a file, and none of its own', () => {
    const scripts = [...html.matchAll(/<script[^>]*>[^<]*<\/script>/gu)];
    assert.equal(scripts.length, 1);
    assert.equal(
      scripts[0]?.[0],
      '<script nonce="abc" src="https://file.vscode-cdn.net/dist/webview/page.js?a=1&amp;b=&quot;2&quot;" defer></script>',
    );
  });

  it('takes the name of a draft for text', () => {
    assert.ok(
      html.includes('<title>统计 &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;.md</title>'),
    );
  });

  it('says its language', () => {
    assert.ok(html.includes('<html lang="zh-CN">'));
    assert.ok(pageHtml({ ...parts, language: 'en' }).includes('<html lang="en">'));
  });

  it('has another nonce each time', () => {
    const nonces = new Set(Array.from({ length: 100 }, newNonce));
    assert.equal(nonces.size, 100);
    for (const nonce of nonces) assert.match(nonce, /^[0-9a-f]{32}$/u);
  });
});

describe('A page to be printed', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;

  it('has its policy before all else', () => {
    const html = withPrintPolicy('<!doctype html>\n<html lang="zh-CN"><head></head></html>');
    assert.equal(
      html,
      `<!DOCTYPE html><meta charset="utf-8">${policy}\n<html lang="zh-CN"><head></head></html>`,
    );
  });

  it('has it also where the page does not say what it is', () => {
    const html = withPrintPolicy('<script>alert(1)</script>');
    assert.equal(html, `<!DOCTYPE html><meta charset="utf-8">${policy}<script>alert(1)</script>`);
  });
});
