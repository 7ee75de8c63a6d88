import { version } from '../../package.json';

/** The name the command line goes by. */
export const programName = 'nianbao';

/** The version of the package. */
export const programVersion: string = version;
