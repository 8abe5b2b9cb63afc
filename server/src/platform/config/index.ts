export { CONFIG } from './config.token.ts';
export { type Config, ConfigError, readConfig, settingNames } from './config.ts';
