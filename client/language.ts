import * as vscode from 'vscode';
import type { Language } from '../server/language/message.js';

/** The language of findings, as the server chooses it: the setting, else what the editor is displayed in. */
export function messageLanguage(scope?: vscode.Uri): Language {
  const setting = vscode.workspace.getConfiguration('nianbao', scope).get<string>('language');
  if (setting === 'zh-cn' || setting === 'en') return setting;
  return vscode.env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}
