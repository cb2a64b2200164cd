import * as z from 'zod/mini'
import { Collection, Reminder, ReminderPreview } from './collection.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardId, PeriodId, PermanentId } from './ids.ts'

/** Following a quarter's returns, and reminding those who still owe some. */
export const collectionApi = {
  getCollection: defineEndpoint({
    method: 'GET',
    path: '/api/boards/:board/collection',
    summary:
      'Get how far the returns of a quarter have come, as far as the reader sees them; without a period, of the oldest that is not published, or the next to open',
    tags: ['returns'],
    params: z.object({ board: BoardId }),
    query: z.object({ period: z.optional(PeriodId) }),
    success: { status: 200, body: Collection },
    problems: [400, 401, 403, 404],
  }),
  previewReminders: defineEndpoint({
    method: 'GET',
    path: '/api/boards/:board/reminders',
    summary: 'Get the reminders of a board that go out next, word for word',
    tags: ['returns'],
    params: z.object({ board: BoardId }),
    success: { status: 200, body: ReminderPreview },
    problems: [401, 403],
  }),
  sendReminderAgain: defineEndpoint({
    method: 'POST',
    path: '/api/boards/:board/periods/:period/reminders/:officer/:day/send',
    summary: 'Send a reminder again of which it is not known whether it arrived',
    tags: ['returns'],
    params: z.object({
      board: BoardId,
      period: PeriodId,
      officer: PermanentId,
      day: z.iso.date(),
    }),
    success: { status: 200, body: Reminder },
    problems: [400, 401, 403, 404, 409],
  }),
} as const
