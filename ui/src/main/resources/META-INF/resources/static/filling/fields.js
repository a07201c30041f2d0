// What the field of a question holds, in the way a form would send it.
import { addRow } from './rows.js';

const chosen = input => !/^(radio|checkbox)$/.test(input.type) || input.checked;
const own = input => input.name && !input.name.startsWith('_') && !/^(submit|button)$/.test(input.type);

export const held = box => {
  const data = new URLSearchParams();
  for (const input of box.elements) if (own(input) && chosen(input)) data.append(input.name, input.value.trim());
  return data.toString();
};

export const put = (box, text) => {
  const data = new URLSearchParams(text);
  for (const name of data.keys()) while (!box.querySelector(`[name="${name}"]`) && addRow(box));
  for (const input of box.elements) {
    if (!own(input)) continue;
    if (/^(radio|checkbox)$/.test(input.type)) input.checked = data.getAll(input.name).includes(input.value);
    else input.value = data.get(input.name) || '';
  }
};

// The same as people read it: the words of a choice, the cells of a table.
export const shown = box => [...box.elements]
  .filter(input => own(input) && chosen(input) && input.value.trim())
  .map(input => {
    if (input.tagName === 'SELECT') return input.selectedOptions[0].textContent.trim();
    return /^(radio|checkbox)$/.test(input.type) ? input.parentElement.textContent.trim() : input.value.trim();
  })
  .join(document.documentElement.lang.startsWith('zh') ? '、' : ', ');

// "None of these" takes the other choices away, and they it.
export const exclude = (box, input) => {
  if (input.type !== 'checkbox' || !input.checked) return;
  for (const other of box.querySelectorAll('[type=checkbox]')) {
    if (other !== input && 'exclusive' in { ...input.dataset, ...other.dataset }) other.checked = false;
  }
};
