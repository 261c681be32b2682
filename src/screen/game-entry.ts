import type { ComponentType } from 'preact'
import type { Game, PuzzleFile } from '../games/contract.ts'
import type { Text } from '../kit/text.ts'
import type { OwnSettings } from '../visit/own-settings.ts'
import type { GameScreenProps } from './game-screen-props.ts'

export type LoadScreen = () => Promise<ComponentType<GameScreenProps>>

/** A game whose types nobody needs to know: whatever it is given comes from itself or from JSON. */
export type AnyGame = Game<unknown, unknown, unknown>

export interface EntryPictureProps {
  readonly dark: boolean
}

export interface EntryTodayProps {
  /** The ids of the game, the pack and the puzzle. */
  readonly game: string
  readonly pack: string
  readonly puzzle: string
}

/** A setting that is on or off. */
export interface SwitchEntry<Key = string> {
  readonly key: Key
  readonly label: Text
}

/** A setting of a few values. */
interface ChoiceEntry<Key> {
  readonly key: Key
  readonly legend: Text
  readonly options: readonly { readonly value: string; readonly label: Text }[]
}

/** Settings of one game, with their heading. */
export interface GameSettings<Own extends OwnSettings = OwnSettings> {
  readonly own: Own
  readonly title: Text
  readonly choices: readonly ChoiceEntry<keyof Own & string>[]
  readonly switches: readonly SwitchEntry<keyof Own & string>[]
}

/** For whom a game's save would be opened. */
export interface SaveReader {
  readonly file: PuzzleFile
  readonly language: string
}

/** How the front page leads into a game: sentences of its own, which fit into a bar on a phone. */
export interface WayIn {
  readonly begin: Text
  /** @param left how much is left to do; 0 where it is not known */
  goOn(left: number): Text
  /**
   * The page on which a save is gone on with: [] for the game itself; null where there is none for this reader.
   * @param variant what stands behind the puzzle's id in the name of the save
   */
  pageOf(variant: string, reader: SaveReader): readonly string[] | null
}

/**
 * What the rest of the project knows of a game: the one thing in the registry. Its parts are fetched
 * when they are wanted, so that a page weighs only what it shows.
 */
export interface GameEntry {
  /** What it looks like, in small: on the front page, beside its title. */
  readonly Picture: ComponentType<EntryPictureProps>
  /** What it says of today, for a game that has something new every day: under its title. */
  readonly Today?: ComponentType<EntryTodayProps>
  readonly wayIn: WayIn
  /** The rules, for whatever treats all games alike: tests, tools, the studio. */
  loadGame(): Promise<AnyGame>
  readonly screen: LoadScreen
  /** Pages beside the game, by the first part of their address; the game need not be fetched for them. */
  readonly pages?: Readonly<Record<string, LoadScreen>>
  /** What readers can choose about it, for the settings dialog. */
  settings?(): Promise<GameSettings>
}
