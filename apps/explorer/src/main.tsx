import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { start } from './controllers/start.js';
import './styles.css';
import { App } from './views/App.js';

start();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
