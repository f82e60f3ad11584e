// What every page of the admin gains by script. Each part does without the others, and pages work without all of them.
import { startDrops } from './scripts/drops.js';
import { startMenu } from './scripts/menu.js';
import { startShortcuts } from './scripts/shortcuts.js';
import { startTabs } from './scripts/tabs.js';
import { startLists } from './scripts/lists.js';
import { startConfirmations } from './scripts/confirmations.js';
import { startDates } from './scripts/dates.js';
import { startPresence } from './scripts/presence.js';
import { startEditors } from './editing/start.js';

startDrops();
startMenu();
startShortcuts();
startTabs();
startLists();
startConfirmations();
startDates();
startEditors();
startPresence();

document.querySelector('[data-focus]')?.focus();
