export { type Question, questionsFor } from './questions.js';
