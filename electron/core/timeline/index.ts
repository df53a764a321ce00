export { addTimeline, timelineOf, type NewTimelineEntry } from './timeline.ts'
