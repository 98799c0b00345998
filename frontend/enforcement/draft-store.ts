/** Drafts on this device, sealed with a key that the browser never gives out; without a secure page nothing is kept. */

const NAME = 'ops-drafts';

interface Sealed {
  key: string;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('keys');
      request.result.createObjectStore('drafts', { keyPath: 'key' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function sealingKey(db: IDBDatabase): Promise<CryptoKey> {
  const known = await answer<CryptoKey | undefined>(db.transaction('keys').objectStore('keys').get('draft'));
  if (known) {
    return known;
  }
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await answer(db.transaction('keys', 'readwrite').objectStore('keys').put(fresh, 'draft'));
  return fresh;
}

export async function keep<T extends { key: string }>(draft: T): Promise<void> {
  const db = await open();
  const key = await sealingKey(db);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(draft)));
  const sealed: Sealed = { key: draft.key, iv, data };
  await answer(db.transaction('drafts', 'readwrite').objectStore('drafts').put(sealed));
}

export async function all<T>(): Promise<T[]> {
  const db = await open();
  const key = await sealingKey(db);
  const sealed = await answer<Sealed[]>(db.transaction('drafts').objectStore('drafts').getAll());
  const drafts: T[] = [];
  for (const one of sealed) {
    try {
      const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: one.iv }, key, one.data);
      drafts.push(JSON.parse(new TextDecoder().decode(data)) as T);
    } catch {
      await forget(one.key);
    }
  }
  return drafts;
}

export async function forget(key: string): Promise<void> {
  const db = await open();
  await answer(db.transaction('drafts', 'readwrite').objectStore('drafts').delete(key));
}
