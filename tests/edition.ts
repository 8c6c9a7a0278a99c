/** Whether this is the general edition. What is true of it alone is tested only where no office has laid its own over it. */
import { existsSync } from 'node:fs';

export const isGeneralEdition = !existsSync('office');
