// A table question grows by one blank row.
export const addRow = box => {
  const rows = box.querySelectorAll('.row');
  const list = box.querySelector('.rows');
  if (!list || rows.length >= Number(list.dataset.max)) return false;
  const last = rows[rows.length - 1];
  const row = last.cloneNode(true);
  row.setAttribute('aria-label', row.getAttribute('aria-label').replace(/\d+/, rows.length + 1));
  for (const cell of row.querySelectorAll('input, select')) {
    cell.name = cell.name.replace(/\.\d+\./, `.${rows.length}.`);
    if (cell.type === 'checkbox') cell.checked = false;
    else cell.value = '';
  }
  last.after(row);
  return row;
};
