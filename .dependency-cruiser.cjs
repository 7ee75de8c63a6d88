// The rooms of ARCHITECTURE.md: each imports only rooms to its left, and the pure ones know neither VS Code, nor a
// connection, nor Node.

const rooms = ['language', 'report', 'forms', 'facts', 'repair', 'rules', 'statistics'];
const pure = `^server/(${rooms.join('|')})/|^server/analysis\\.ts$`;
const views = '^server/(features|workspace|cli)/';
const entries = '^server/[^/]+\\.ts$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const onlyToTheLeft = rooms.map((room, index) => ({
  name: `${room}-only-to-the-left`,
  comment: `server/${room} may import only rooms to its left.`,
  severity: 'error',
  from: { path: `^server/${room}/` },
  to: {
    path: '^(server|client)/',
    pathNot: `^server/(${rooms.slice(0, index + 1).join('|')})/`,
  },
}));

/** Folders inside a room, each of which imports only those before it. */
const layers = {
  'server/report': ['remembering', 'text', 'headings', 'tables', 'particulars'],
  'server/facts/prose': ['figures', 'words', 'lists', 'meanings', 'shares', 'claims', 'changes'],
};

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const onlyLayersBefore = Object.entries(layers).flatMap(([room, folders]) =>
  folders.slice(0, -1).map((folder, index) => ({
    name: `${folder}-only-folders-before`,
    comment: `${room}/${folder} may import only the folders before it.`,
    severity: 'error',
    from: { path: `^${room}/${folder}/` },
    to: { path: `^${room}/(${folders.slice(index + 1).join('|')})/` },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...onlyToTheLeft,
    ...onlyLayersBefore,
    {
      name: 'analysis-knows-no-view',
      severity: 'error',
      from: { path: '^server/analysis\\.ts$' },
      to: { path: [views, '^client/'] },
    },
    {
      name: 'pure-knows-no-host',
      comment: 'Everything up to the analysis runs anywhere: no vscode, no connection, no Node.',
      severity: 'error',
      from: { path: pure },
      to: {
        path: ['^vscode$', 'node_modules/(vscode-|@types/vscode/)'],
      },
    },
    {
      name: 'pure-knows-no-node',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-knows-no-editor',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(vscode$|client/)|node_modules/(vscode-languageclient|@types/vscode)/' },
    },
    {
      name: 'views-know-no-entry',
      comment: 'Features and workspace are wired by the entry points, not the other way round.',
      severity: 'error',
      from: { path: '^server/(features|workspace)/' },
      to: { path: [entries, '^server/(cli|launch)/'], pathNot: '^server/analysis\\.ts$' },
    },
    {
      name: 'features-know-no-workspace',
      comment: 'A feature is given what it answers from.',
      severity: 'error',
      from: { path: '^server/features/' },
      to: { path: '^server/workspace/' },
    },
    {
      name: 'command-line-starts-one-entry',
      comment: 'Only `nianbao lsp` starts an entry point.',
      severity: 'error',
      from: { path: '^server/cli/', pathNot: '^server/cli/commands/lsp\\.ts$' },
      to: { path: entries, pathNot: '^server/analysis\\.ts$' },
    },
    {
      name: 'client-takes-only-pure-rooms',
      comment: 'The client shares data and messages with the server, not its work.',
      severity: 'error',
      from: { path: '^client/' },
      to: {
        path: '^server/',
        pathNot: [`^server/(${rooms.join('|')})/`, '^server/features/protocol'],
      },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-lost-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(client|server)/' },
      to: { path: '^(test|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
