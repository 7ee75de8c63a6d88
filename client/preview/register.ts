import * as vscode from 'vscode';
import {
  statisticsChangedNotification,
  statisticsCommand,
  type StatisticsChangedParams,
} from '../../server/features/protocol/statistics.js';
import { draftInFront } from '../draft/draft-in-front.js';
import type { Previews, PreviewsOptions } from './previews.js';
import { viewType } from './view-type.js';

/**
 * `nianbao.showStatistics` and `nianbao.showPinnedStatistics`: the report as data, in a panel beside the draft. What
 * the panels are made of is loaded with the first of them.
 */
export function registerStatistics(options: PreviewsOptions): vscode.Disposable {
  let previews: Promise<Previews> | undefined;
  const load = (): Promise<Previews> => {
    previews ??= import('./previews.js').then((loaded) => new loaded.Previews(options));
    return previews;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(statisticsCommand, async (given: unknown) => {
      const loaded = await load();
      const uri =
        reportOf(given) ??
        loaded.activeReport ??
        (await draftInFront(options.statuses))?.document.uri;
      if (uri !== undefined) loaded.show(uri);
    }),
    vscode.commands.registerCommand('nianbao.showPinnedStatistics', async (given: unknown) => {
      const loaded = await load();
      const uri = reportOf(given) ?? loaded.activeReport;
      if (uri !== undefined) loaded.showPinned(uri);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel: vscode.WebviewPanel, state: unknown) => {
        (await load()).restore(panel, state);
      },
    }),
    options.connection.onDidCreate((client) => {
      client.onNotification(statisticsChangedNotification, ({ uri }: StatisticsChangedParams) => {
        void previews?.then((loaded) => loaded.changed(vscode.Uri.parse(uri)));
      });
      client.onDidChangeState(() => {
        if (client.isRunning()) void previews?.then((loaded) => loaded.restarted());
      });
    }),
    {
      dispose: () => {
        void previews?.then((loaded) => loaded.dispose());
      },
    },
  );
}

/** A menu gives the address of its editor, a lens the parameters of the request; without either it is the active editor. */
function reportOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (typeof given === 'object' && given !== null && 'uri' in given) {
    if (typeof given.uri === 'string') return vscode.Uri.parse(given.uri);
  }
  return vscode.window.activeTextEditor?.document.uri;
}
