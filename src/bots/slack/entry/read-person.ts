import type { Standing } from "../../../core/model/consultation/standing.ts";
import type { Home } from "../send/workspace.ts";

/** What is read of a person as `users.info` and `user_change` tell of them: no name, no picture. */
export type Person = {
  id?: string;
  team_id?: string;
  deleted?: boolean;
  is_bot?: boolean;
  is_workflow_bot?: boolean;
  is_connector_bot?: boolean;
  is_restricted?: boolean;
  is_ultra_restricted?: boolean;
  /** Of another organisation, with which a channel is shared. */
  is_stranger?: boolean;
  enterprise_user?: { enterprise_id?: string; teams?: string[] };
  /** In seconds, by Slack's clock. */
  updated?: number;
};

const SLACKBOT = "USLACKBOT";

/** What kind of account this is, seen from our workspace. */
export function readStanding(person: Person, home: Home | undefined): Standing {
  if (person.is_bot || person.is_workflow_bot || person.is_connector_bot || person.id === SLACKBOT) return "bot";
  if (person.is_stranger || (home && !belongsTo(home, person))) return "external";
  if (person.deleted) return "deactivated";
  return person.is_restricted || person.is_ultra_restricted ? "guest" : "member";
}

/** In an organisation of several workspaces somebody may be in more than one. */
function belongsTo(home: Home, { team_id: team, enterprise_user: inEnterprise }: Person): boolean {
  const enterprise = inEnterprise?.enterprise_id;
  if (enterprise && enterprise !== home.enterprise) return false;
  return !team || team === home.team || (inEnterprise?.teams ?? []).includes(home.team);
}

/** Where somebody acted, and of which workspace they are, as the different payloads tell it. */
type Origin = {
  team?: { id?: string; enterprise_id?: string } | null;
  team_id?: string;
  enterprise?: { id?: string } | null;
  enterprise_id?: string;
  user?: { team_id?: string } | string;
};

/** Whether a payload comes from our workspace and from somebody of it; `users.info` says the rest. */
export function isFromHome(payload: object, home: Home): boolean {
  const { team, team_id: teamId, enterprise, enterprise_id: enterpriseId, user } = payload as Origin;
  const isOurs = (given: string | undefined, ours: string | undefined) => !given || given === ours;
  const teamOfPerson = typeof user === "object" ? user.team_id : undefined;
  return (
    [team?.id, teamId].every((id) => isOurs(id, home.team)) &&
    [team?.enterprise_id, enterprise?.id, enterpriseId].every((id) => isOurs(id, home.enterprise)) &&
    // In an organisation of several workspaces the person's own may be another one.
    (isOurs(teamOfPerson, home.team) || home.enterprise !== undefined)
  );
}
