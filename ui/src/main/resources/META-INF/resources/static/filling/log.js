// What was typed on this device and has not reached the service yet, by who typed it. An entry holds: text (as a form sends it), shown
// (as people read it), label, section, questionnaire, mark (what its author saw), number (of the change) and, where it is not just
// waiting, state: conflict, refused or ended. Only its own author sends it.
import { keys, read, remove, write } from './storage.js';

const ROOT = 'zhizhen/2/answer/';
const OLD = /^zhizhen:([^:]+):([^:]+)$/; // kept before there were accounts in the key: nobody knows whose

const key = (account, assessment, answer) => ROOT + [account, assessment, answer].map(encodeURIComponent).join('/');

const place = name => {
  const old = OLD.exec(name);
  if (old) return { account: null, assessment: old[1], answer: old[2] };
  if (!name.startsWith(ROOT)) return null;
  const [account, assessment, answer] = name.slice(ROOT.length).split('/').map(decodeURIComponent);
  return { account, assessment, answer };
};

const parsed = name => {
  try { return JSON.parse(read(name)); } catch { return null; }
};

const all = () => keys().flatMap(name => {
  const where = place(name);
  const entry = where && parsed(name);
  return entry && typeof entry.text === 'string' ? [{ ...entry, ...where, name }] : [];
});

export const open = account => ({
  read: (assessment, answer) => parsed(key(account, assessment, answer)),
  keep: (assessment, answer, entry) => write(key(account, assessment, answer), JSON.stringify(entry)),
  drop: (assessment, answer) => remove(key(account, assessment, answer)),
  own: () => all().filter(entry => entry.account === account).sort((a, b) => a.number - b.number),
  others: () => all().filter(entry => entry.account !== account),
});

export const forget = entry => remove(entry.name);

// The name that this device gave itself, and the number of its next change; without storage both live as long as the page.
const made = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');
let name = null;
let last = 0;
export const device = () => {
  name = read('zhizhen/2/device') || name || made();
  write('zhizhen/2/device', name);
  return name;
};
export const nextNumber = () => {
  last = Math.max(last, Number(read('zhizhen/2/number')) || 0) + 1;
  write('zhizhen/2/number', String(last));
  return last;
};
