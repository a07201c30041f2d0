// Aids for numbers while they are typed: a plain division, and what the service understood. The score is the service's.
const read = text => /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
const plain = text => text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').replace(/,(?=\d{3}(\D|$|\d{3}))/g, '');
const shown = input => {
  const understood = input.parentElement.querySelector('[data-echo]');
  return read(understood && understood.dataset.echo || plain(input.value));
};

// A whole that was changed on this page is what its parts are held against.
export const divide = form => {
  for (const output of form.querySelectorAll('output[data-whole]')) {
    const source = form.elements[output.dataset.whole];
    const whole = source ? shown(source) : read(output.dataset.wholeValue);
    const part = shown(output.parentElement.querySelector('input'));
    output.textContent = whole > 0 && part >= 0 && part <= whole ? `= ${(part * 100 / whole).toFixed(2)} %` : '';
    const label = output.parentElement.querySelector('.whole');
    if (label && source) {
      label.hidden = !(whole >= 0);
      label.textContent = label.dataset.words.replace('#', whole);
    }
  }
};

// "= 5600 万元" behind "5600万"; gone as soon as something else is typed.
export const echo = (box, text) => {
  const output = box.querySelector('[data-echo]');
  if (!output) return;
  output.textContent = text || '';
  output.dataset.echo = text ? text.split(' ')[1] : '';
};

const wholeOf = box => {
  const output = box.querySelector('output[data-whole]');
  return output && output.dataset.whole;
};

// A part and its whole are judged by each other: what was refused may hold once the other is mended.
export const related = (box, other) =>
  wholeOf(box) === other.dataset.answer || wholeOf(other) === box.dataset.answer;
