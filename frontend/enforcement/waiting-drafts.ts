import { all, forget } from './draft-store';
import { type Draft, type Result, type Start, whole } from './violation-draft';

/** The records that wait on this device besides one; none where nothing can be kept. */
export async function waitingBeside(begin: Start, open: string): Promise<Draft[]> {
  try {
    return (await all<Draft>()).filter((d) => d.key !== open).map((d) => whole(begin, d));
  } catch {
    return [];
  }
}

/** Sends what was signed without network, in the order of writing; what is taken leaves the device. */
export async function sendSigned(waiting: Draft[], send: (content: string) => Promise<string>, said: (result: Result) => void) {
  for (const draft of waiting.filter((d) => d.sign).sort((a, b) => a.drawnAt - b.drawnAt)) {
    const result = JSON.parse(await send(JSON.stringify(draft))) as Result;
    if (result.kept && result.signed) {
      await forget(draft.key);
    }
    said(result);
  }
}
