import { languageButton } from "../model/messages/lobby.ts";
import { pressToText } from "../model/messages/message.ts";
import type { ScreenMessage } from "../model/messages/screen.ts";
import { IDEA, isAnswering, LOBBY_TOKEN, type Resident } from "../model/resident.ts";
import type { Session } from "../model/session/session.ts";

const toLanguages = pressToText(languageButton.press);

/** The place of the question that still stands open where what was said last, such as help, asks nothing. */
export function standingQuestion(
  resident: Resident,
  session: Session | undefined,
  messages: ScreenMessage[],
): number | undefined {
  const said = messages.filter((each) => each.type === "said");
  const asksNothing = said
    .at(-1)
    ?.buttons.flat()
    .every(({ data }) => data === toLanguages);
  const open = asksNothing ? openNow(resident, session) : undefined;
  if (open === undefined) return undefined;
  const asked = said.findLast(({ buttons }) => buttons.flat().some(({ data }) => data.startsWith(open)));
  return asked?.place;
}

/** What the presses on the buttons of what is asked begin with. */
function openNow(resident: Resident, session: Session | undefined): string | undefined {
  if (isAnswering(resident)) return undefined;
  if (resident.idea?.isOpen)
    return resident.idea.said.length > 0
      ? pressToText({ token: LOBBY_TOKEN, questionId: IDEA, optionId: "" })
      : undefined;
  if (session?.stage !== "asking" || session.heard) return undefined;
  return pressToText({ token: session.token, questionId: session.questionId, optionId: "" });
}
