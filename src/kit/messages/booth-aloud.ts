// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface BoothAloudMessages<Plain> {
  'booth.aloud.bar': Record<never, never>
  'booth.aloud.begins': Record<never, never>
  'booth.aloud.button': Record<never, never>
  'booth.aloud.choice': { number: Plain; total: Plain }
  'booth.aloud.chosen': Record<never, never>
  'booth.aloud.faster': Record<never, never>
  'booth.aloud.help': Record<never, never>
  'booth.aloud.link': Record<never, never>
  'booth.aloud.louder': Record<never, never>
  'booth.aloud.missing': Record<never, never>
  'booth.aloud.noVoice': { options: Plain }
  'booth.aloud.noVoices': Record<never, never>
  'booth.aloud.notNow': Record<never, never>
  'booth.aloud.off': Record<never, never>
  'booth.aloud.on': Record<never, never>
  'booth.aloud.quieter': Record<never, never>
  'booth.aloud.sample': Record<never, never>
  'booth.aloud.slower': Record<never, never>
  'booth.aloud.start': Record<never, never>
  'booth.aloud.voiceless': Record<never, never>
}
