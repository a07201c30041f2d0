// Sends one change of this device and tells what became of it: saved, conflict, refused, ended, signed-out or stale.
import { device } from './log.js';

export class Unreachable extends Error {}

const within = (milliseconds, call) => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), milliseconds);
  return call(abort.signal).finally(() => clearTimeout(timer));
};

const reach = async (address, options) => {
  try {
    return await within(20000, signal => fetch(address, { ...options, signal }));
  } catch (fault) {
    if (fault.name === 'TypeError' || fault.name === 'AbortError') throw new Unreachable(fault.message);
    throw fault;
  }
};

// A page that lay open too long gets the token of a fresh one.
const renewed = async token => {
  const fresh = /name="csrf-token" value="([^"]+)/.exec(await (await reach(location.pathname, {})).text());
  return fresh && fresh[1] !== token ? fresh[1] : null;
};

const kind = (reply, receipt) => {
  if (reply.ok) return 'saved';
  if (reply.status === 401 || receipt.code === 'other-account') return 'signed-out';
  if (receipt.verdict !== undefined) return receipt.verdict.includes('_theirs.') ? 'conflict' : 'refused';
  if (/submitted|closed|unknown-question/.test(receipt.code) || reply.status === 404) return 'ended';
  return 'stale';
};

let token = null;
export const deliver = async (change, account, given) => {
  token = token || given;
  const data = new URLSearchParams(change.text);
  data.set('_questionnaire', change.questionnaire);
  data.set('_by', account);
  data.set('_mark.' + change.answer, change.mark);
  data.set('_device', device());
  data.set('_sequence', change.number);
  const headers = { 'X-CSRF-TOKEN': token, Accept: 'application/json', 'If-Match': `"${change.mark.split('.')[0]}"` };
  const reply = await reach(`/assessments/${change.assessment}/answers/${change.answer}`, { method: 'PUT', body: data, headers });
  if (reply.status >= 500 || reply.status === 429) throw new Unreachable(reply.status);
  const receipt = await reply.json().catch(() => ({}));
  if (reply.status === 400) {
    const fresh = await renewed(token);
    if (fresh) {
      token = fresh;
      return deliver(change, account, given);
    }
  }
  return { kind: kind(reply, receipt), receipt };
};
