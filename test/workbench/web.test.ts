import { Workbench } from './workbench.js';

const draft = '2024-望澜市-初稿.md';

describe('A person at VS Code for the web', function () {
  this.timeout(300_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.startInWeb();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.picture('failed-web', 'out/pictures');
  });

  after(async () => {
    await workbench.stop();
  });

  it('sees the statistics of a draft of a virtual folder, and goes from a figure to its place', async () => {
    await workbench.openInExplorer(draft);
    await workbench.editor.squiggles('error').first().waitFor();
    await workbench.drawn(() => workbench.preview.showStatistics());
    const received = workbench.preview.content.getByRole('button', { name: '327', exact: true });
    await received.first().click();
    await workbench.editor.caretAt(49);
  });
});
