import type { Frame } from './frame.ts';
import type { Members } from './members.ts';
import { messageCategory, type Message } from './wire.ts';

/** Sends Excel's events to the pages of the add-in, after what caused them has been answered. */
export class EventSender {
  private waiting: Message[] = [];

  constructor(private readonly members: Members, private readonly frames: ReadonlySet<Frame>, private readonly enabled: () => boolean) {}

  /** An event of a class of the object model, addressed to one of its objects. */
  tell(className: string, event: string, target: string, content: Readonly<Record<string, unknown>>): void {
    const known = this.members.classNamed(className)?.events.find(({ name }) => name === event);
    if (!known || !this.enabled()) return;
    this.waiting.push({ category: messageCategory.event, type: known.type, target, content });
    if (this.waiting.length === 1) later(() => this.send());
  }

  /** An event of the seam itself. */
  fire(id: number): void {
    later(() => this.frames.forEach((frame) => frame.fire(id, [])));
  }

  private send(): void {
    const messages = this.waiting;
    this.waiting = [];
    for (const frame of this.frames) frame.send(messages);
  }
}

const later = (act: () => void) => void setTimeout(act, 0);
