export { type LanguageTraining, trainLanguage } from './language/train.js';
