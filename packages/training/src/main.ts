import { Command } from 'commander';
import { claimsCommand } from './claims/command.js';
import { knowledgeCommand } from './knowledge/command.js';
import { clustersCommand, languageCommand } from './language/command.js';

await new Command('train')
  .description('Trains the weights and compiles the knowledge base.')
  .addCommand(languageCommand(), { isDefault: true })
  .addCommand(clustersCommand())
  .addCommand(knowledgeCommand())
  .addCommand(claimsCommand())
  .parseAsync();
