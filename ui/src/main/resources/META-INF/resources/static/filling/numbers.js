// A plain division while typing, as a help; the score is the service's.
const read = text => Number(text.normalize('NFKC').replace(/[,\s]/g, '') || NaN);

export const divide = form => {
  for (const output of form.querySelectorAll('output[data-whole]')) {
    const source = form.elements[output.dataset.whole];
    const whole = read(source ? source.value : output.dataset.wholeValue);
    const part = read(output.parentElement.querySelector('input').value);
    output.textContent = whole > 0 && part >= 0 && part <= whole ? `= ${(part * 100 / whole).toFixed(2)} %` : '';
  }
};

const wholeOf = box => {
  const output = box.querySelector('output[data-whole]');
  return output && output.dataset.whole;
};

// A part and its whole are judged by each other: what was refused may hold once the other is mended.
export const related = (box, other) =>
  wholeOf(box) === other.dataset.answer || wholeOf(other) === box.dataset.answer;
