// Compares a file in hand with the digest of the one that was issued; the file stays on the device.
const form = document.querySelector('form[data-compare]');
if (form && crypto.subtle) {
  form.hidden = false;
  form.querySelector('[type=file]').addEventListener('change', async event => {
    const [file] = event.target.files;
    const verdict = form.querySelector('[data-verdict]');
    if (!file) return;
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    const same = Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('') === form.dataset.compare;
    verdict.textContent = same ? form.dataset.same : form.dataset.different;
    verdict.className = same ? 'notice' : 'errors';
  });
}
