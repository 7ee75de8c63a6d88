import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const folder = '.github/workflows';

describe('the workflows of the forge', () => {
  it('run only what the project has', () => {
    for (const line of steps().flatMap(({ run }) => run?.split(/\n|&&/u) ?? [])) {
      const [tool, what, name = ''] = line.trim().split(/\s+/u);
      if (tool !== 'npm' || what === 'ci') continue;
      if (what === 'run') assert.ok(manifest.scripts[name], line);
      else assert.ok(manifest.scripts[what ?? ''], line);
    }
    assert.ok(steps().some(({ run }) => run === 'npm run check'));
  });

  it('run only rings of tests there are', () => {
    const rings = readFileSync('scripts/test.mjs', 'utf8');
    const asked = steps().flatMap(({ run }) => /^npm test -- (.*)$/u.exec(run ?? '')?.[1] ?? []);
    assert.equal(asked.length, 1);
    for (const ring of asked.flatMap((names) => names.split(' '))) {
      assert.match(rings, new RegExp(`^  ${ring}: \\[`, 'mu'));
    }
  });

  it('test on three systems, with the oldest and the newest Node and VS Code', () => {
    const { test, desktop } = read('ci.yml').jobs;
    const systems = ['ubuntu-latest', 'macos-latest', 'windows-latest'];
    assert.deepEqual(test?.strategy?.matrix, { os: systems, node: [20, 'lts/*'] });
    assert.deepEqual(desktop?.strategy?.matrix, { os: systems, vscode: ['1.100.0', 'stable'] });
    assert.deepEqual(manifest.engines, { vscode: '^1.100.0', node: '>=20.19' });
    assert.equal(desktop.env?.['VSCODE_VERSION'], '${{ matrix.vscode }}');
  });

  it('may read, and write only where a release is made', () => {
    for (const { permissions } of workflows()) assert.deepEqual(permissions, { contents: 'read' });
    const more = jobs().filter(({ permissions }) => permissions !== undefined);
    assert.deepEqual(more, [read('release.yml').jobs['release']]);
    assert.deepEqual(more[0]?.permissions, { contents: 'write' });
  });

  it('use only actions of the forge, by their major version', () => {
    const used = steps().flatMap(({ uses }) => uses ?? []);
    assert.ok(used.length > 5);
    for (const action of used) assert.match(action, /^actions\/[a-z-]+@v\d+$/u);
  });

  it('publish what was tested, with the packer of the project, only where a secret is set', () => {
    const { test, release, publish } = read('release.yml').jobs;
    assert.equal(test?.uses, './.github/workflows/ci.yml');
    assert.deepEqual([release?.needs, publish?.needs], ['test', 'release']);
    const publishing = publish?.steps?.filter(({ run }) => run?.includes(' publish '));
    assert.deepEqual(
      publishing?.map((step) => step.if),
      ["env.VSCE_PAT != ''", "env.OVSX_PAT != ''"],
    );
    const packer = manifest.devDependencies['@vscode/vsce'] ?? '';
    assert.ok(publishing[0]?.run?.includes(`@vscode/vsce@${packer} publish`));
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
}

interface Job {
  readonly uses?: string;
  readonly needs?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly permissions?: object;
  readonly strategy?: { readonly matrix: object };
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: object;
  readonly devDependencies: Readonly<Record<string, string>>;
};

function steps(): readonly Step[] {
  return jobs().flatMap((job) => job.steps ?? []);
}

function jobs(): readonly Job[] {
  return workflows().flatMap((workflow) => Object.values(workflow.jobs));
}

function workflows(): readonly Workflow[] {
  return readdirSync(folder).map(read);
}

function read(file: string): Workflow {
  return parse(readFileSync(path.join(folder, file), 'utf8')) as Workflow;
}
