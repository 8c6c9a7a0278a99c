/**
 * IndexedDB in promises: as much of it as sheets need. A library for all of it weighs a tenth of what a page of
 * questions may load.
 */

/** @returns what a request answers, while its transaction still waits for more */
export function answerTo<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new DOMException('', 'AbortError')),
    );
  });
}

/** @returns what ends well once a transaction is complete, and fails when it was taken back */
export function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // Whatever else goes wrong within it ends it so.
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('', 'AbortError')),
    );
  });
}
