/** What Node is started with for a server that stays small. */
export const smallProcess: {
  readonly execArgv: string[];
  /** Variables of the environment beside those of the process that starts it. */
  readonly env: Readonly<Record<string, string>>;
} = {
  // Node starts four threads for what V8 does beside the program, and each keeps the memory of the largest function
  // it ever compiled: one compiles as fast as anybody types.
  execArgv: ['--v8-pool-size=1'],
  // The GNU C library gives each thread a heap of its own, and gives little of what was freed back to the system
  // unless it is told from how many bytes on it should. Others do not know these names.
  env: { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: String(128 * 1024) },
};
