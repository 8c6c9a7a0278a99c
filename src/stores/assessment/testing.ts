/** A browser with its database for tests: tabs open in it, other programs delete from it, disks run full. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';
import { TestStorage } from '#stores/testing.ts';
import { DATABASE, DATABASE_VERSION, SHELVES, type Shelf } from './books.ts';
import { createMeetingStore, type MeetingStore } from './meeting-store.ts';
import { createAssessmentStore, type AssessmentStore, type Options } from './sheet-store.ts';

export const IDENTITY = { id: 'demo', version: '1.2.0' };

export class TestBrowser {
  readonly storage = new TestStorage();
  #minute = 0;
  readonly #tabs: EventTarget[] = [];

  constructor() {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    globalThis.indexedDB = new IDBFactory();
  }

  /** A clock that moves on by a minute each time it is asked. */
  readonly now = (): Date => new Date(Date.UTC(2026, 10, 22, 6, (this.#minute += 1)));

  /** Opens a page in a tab of its own, and waits until it is ready. */
  async open(options: Options = {}, identity = IDENTITY): Promise<AssessmentStore> {
    const store = this.openNow(options, identity);
    await store.settled();
    return store;
  }

  /** Opens a page that is not ready yet. */
  openNow(options: Options = {}, identity = IDENTITY): AssessmentStore {
    const events = new EventTarget();
    this.#tabs.push(events);
    const { texts } = this.storage;
    return createAssessmentStore(identity, { texts, events, now: this.now, ...options });
  }

  /** Opens the page of the meeting in a tab of its own, and waits until it is ready. */
  async openMeeting(): Promise<MeetingStore> {
    const store = this.openMeetingNow();
    await store.settled();
    return store;
  }

  /** Opens the page of the meeting while it is not ready yet. */
  openMeetingNow(): MeetingStore {
    const events = new EventTarget();
    this.#tabs.push(events);
    return createMeetingStore(IDENTITY, { events, now: this.now });
  }

  /** Tells the page that was opened last of something, such as that it is hidden. @returns the event */
  tell(type: string, details: object = {}): Event {
    const event = new Event(type, { cancelable: true });
    // Node's events have less to say than those of a browser, and some of it cannot be set.
    for (const [key, value] of Object.entries({ returnValue: '', ...details })) {
      Object.defineProperty(event, key, { value, writable: true });
    }
    this.#tabs.at(-1)?.dispatchEvent(event);
    return event;
  }

  /** What is stored, by key. */
  async shelf(name: Shelf): Promise<Record<string, unknown>> {
    const database = await openDB(DATABASE, DATABASE_VERSION, {
      upgrade: (made) => {
        for (const shelf of SHELVES) made.createObjectStore(shelf);
      },
    });
    const [keys, values] = await Promise.all([database.getAllKeys(name), database.getAll(name)]);
    database.close();
    return Object.fromEntries(keys.map((key, index) => [String(key), values[index] as unknown]));
  }

  /** Puts something on a shelf, as another edition of the site might. */
  async put(name: Shelf, key: string, value: unknown): Promise<void> {
    await this.shelf(name);
    const database = await openDB(DATABASE, DATABASE_VERSION);
    await database.put(name, value, key);
    database.close();
  }

  /** Makes every write fail, until the mock is restored. */
  fill(): { mockRestore: () => void } {
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
  }
}

/** Lets what other tabs were told arrive. */
export async function until(holds: () => boolean): Promise<void> {
  await vi.waitUntil(holds, { timeout: 5_000, interval: 1 });
}
