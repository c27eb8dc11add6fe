/**
 * One line of the event lexicon: words that express an event, and where its target stands.
 *
 * The subject is the verb's subject (or the "by" phrase of a passive), the possessor, adjective, compound or "by"
 * phrase of a noun, or the subject of the light verb that governs the noun.
 */
export interface Entry {
  /** Verb lemmas separated by spaces; `call_off` is a verb with its particle. */
  readonly verbs?: string;
  /** Event nouns (lemmas) separated by spaces. */
  readonly nouns?: string;
  /** Predicate adjectives separated by spaces. */
  readonly adjectives?: string;
  /** The verb counts only with one of these nouns as its object; `*` is any object. */
  readonly object?: string;
  /** The verb does not count with one of these nouns as its object: "offers a discount to". */
  readonly except?: string;
  /** The noun, or the verb's object, counts only with one of these adjectives: `scathing`. */
  readonly modifier?: string;
  /** The verb counts only without a predicate or a clause after its object: "called Ann", not "called Ann a liar". */
  readonly bare?: boolean;
  /** The verb counts only with such a phrase: `on:strike`; `to:*` is "to" and a place. */
  readonly oblique?: string;
  /**
   * Where the target is sought, in order, separated by spaces: `obj`, `iobj`, a preposition, `comp` (the subject of
   * the complement clause), `inf` (that of an infinitive), `must` (that of a clause with
   * "must" or "should"), `blame` (that of a clause that tells a wrong of it), `inner` (the target of the complement's event), `each` (the other subjects),
   * `compound`. With `+` the one who owns the thing counts ("Russia's proposal"), with `!` a literal place does, with `~` a country named as a place.
   */
  readonly target: string;
  /** The grammatical subject is the target: "Chile received weapons from Peru". */
  readonly reverse?: boolean;
  /** Nothing is read when the target is not found. */
  readonly whole?: boolean;
  /** The target is not a force or a weapon: "hosted Russian troops" is no meeting. */
  readonly people?: boolean;
  /** The object is a person: "fired Ann", but not "fired missiles". */
  readonly person?: boolean;
  /** The verb counts only with an infinitive of one of these verbs: "invited Ann to discuss". */
  readonly infinitive?: string;
  /** The verb counts only with one of these words as what it says of its object: "found Ann guilty". */
  readonly complement?: string;
  /** The object is not joined to soldiers, nor are they arms that an army sends: that is no gift. */
  readonly unmanned?: boolean;
  /** The act lies ahead: who is invited has not come yet. */
  readonly planned?: boolean;
  /** The verb counts only without an object: "wrote to Ann", but not "wrote the introduction to Ann's book". */
  readonly alone?: boolean;
  /** Soldiers or their arms do it: "forces left Peru", but not "Ann left Peru". */
  readonly armed?: boolean;
  /** At least one side is a country, an organization or a place: two persons who fight are boxers. */
  readonly groups?: boolean;
  /** The complement's event must be of this kind; of `peace`, it may also be no event. */
  readonly inner?: 'cooperation' | 'conflict' | 'peace';
  /** CAMEO code. */
  readonly code: string;
  /** Predicate, where it is not the file's. */
  readonly predicate?: string;
  /** A sentence of ours with names in brackets: `[Russia]`, `[p:Lavrov]`, `[o:NATO]`, `[l:Mosul]`. */
  readonly example: string;
  /** What it says: `Russia assault Syria`, then polarity and modality when not affirmed and actual. */
  readonly claims: readonly string[];
}

export interface Lexicon {
  readonly predicate: string;
  readonly entries: readonly Entry[];
}
