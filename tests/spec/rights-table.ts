import type { KnownValues } from '../support/attempts/index.ts';

/** A coordinator whose password somebody else has set. */
export const newcomer = 'newcomer';

/** The columns: a letter for each kind of person. The subject is an assignment of justice's, in the plan police run. */
export const people: readonly { letter: string; username: string | null }[] = [
  { letter: 'C', username: 'chair' },
  { letter: 'K', username: 'police' },
  { letter: 'P', username: 'police-lead' },
  { letter: 'Q', username: 'qlhc' },
  { letter: 'J', username: 'justice' },
  { letter: 'S', username: 'justice-staff' },
  { letter: 'Y', username: 'youth' },
  { letter: 'O', username: 'observer' },
  { letter: 'A', username: 'admin' },
  { letter: 'M', username: newcomer },
  { letter: 'N', username: null },
];

interface Row {
  /** Letters of those who may. */
  readonly who: string;
  /** How the operation's input differs from the usual. */
  readonly input?: (known: KnownValues) => KnownValues;
}

const everybody = 'CKPQJSYOAMN';
const members = 'CKPQJSYOA';
const desk = 'CK';
/** What is left to whoever has to change the password first. */
const membersAtTheDoor = 'CKPQJSYOAM';
/** The agency's own people. */
const own = 'JS';
/** Chair, coordinator, and the agencies on the task. */
const circle = 'CKJS';

const id = (name: string) => (known: KnownValues) => ({ id: known[name] });
const draft = (known: KnownValues) => ({ planId: known['draftId'], taskId: known['draftTaskId'] });

export const rights: Readonly<Record<string, Row>> = {
  'Query.me': { who: everybody },
  'Query.signInPage': { who: everybody },
  'Query.accounts': { who: 'A' },
  'Query.directory': { who: members },
  'Query.localityMap': { who: members },
  'Query.plans': { who: members },
  'Query.plan': { who: members, input: id('planId') },
  'Query.planDocument': { who: members },
  'Query.issuePreview': { who: desk, input: draft },
  'Query.planReview': { who: desk, input: draft },
  'Query.lateJoiners': { who: desk },
  'Query.board': { who: members },
  'Query.boardOpening': { who: members },
  'Query.assignment': { who: members, input: id('assignmentId') },
  'Query.taskPage': { who: members },
  'Query.blockers': { who: members },
  'Query.blocker': { who: members, input: id('blockerId') },
  'Query.planProgress': { who: members },
  'Query.indicatorForecast': { who: members },
  'Query.figureGrid': { who: members },
  'Query.nonReporters': { who: members },
  'Query.targetChanges': { who: members },
  'Query.figureCorrections': { who: members },
  'Query.meetings': { who: members },
  'Query.meetingPage': { who: members },
  'Query.riskOrder': { who: members },
  'Query.minutes': { who: members },
  'Query.eventsAfter': { who: members },
  'Query.changesSince': { who: members },
  'Subscription.follow': { who: members },

  'Mutation.signIn': { who: everybody },
  'Mutation.signInWithCode': { who: everybody },
  'Mutation.signOut': { who: membersAtTheDoor },
  'Mutation.changePassword': { who: membersAtTheDoor },

  'Mutation.saveUnitSettings': { who: 'A' },
  'Mutation.saveAgency': { who: 'A' },
  'Mutation.endAgency': { who: 'A', input: id('agencyId') },
  'Mutation.saveAgencyGroup': { who: 'A' },
  'Mutation.saveLocality': { who: 'A' },
  'Mutation.endLocality': { who: 'A', input: id('localityId') },
  'Mutation.saveLocalityTiles': { who: 'A' },
  'Mutation.saveBoundaries': { who: 'A' },
  'Mutation.saveMember': { who: 'A' },
  'Mutation.disableMember': { who: 'A' },
  'Mutation.enableMember': { who: 'A' },
  'Mutation.resetPassword': { who: 'A' },
  'Mutation.handOver': { who: 'A' },
  'Mutation.importMembers': { who: 'A' },

  'Mutation.savePlan': { who: desk },
  'Mutation.deleteDraft': { who: desk, input: draft },
  'Mutation.issuePlan': { who: desk, input: draft },
  'Mutation.closePlan': { who: desk },
  'Mutation.reopenPlan': { who: desk },
  // With neither file nor text: the desk is told that there is nothing to read.
  'Mutation.readDocument': { who: desk, input: () => ({ uploadId: undefined, standingAgencyId: undefined }) },
  'Mutation.acceptFinding': { who: desk },
  'Mutation.dropFinding': { who: desk },
  'Mutation.correctFinding': { who: desk },
  'Mutation.splitFinding': { who: desk },
  'Mutation.mergeFindings': { who: desk },
  'Mutation.addFinding': { who: desk, input: draft },
  'Mutation.addAlias': { who: desk, input: draft },
  'Mutation.saveTask': { who: desk },
  'Mutation.removeTask': { who: desk, input: draft },
  'Mutation.withdrawTask': { who: desk },
  'Mutation.addLateJoiner': { who: desk },

  'Mutation.receiveAssignment': { who: own },
  'Mutation.appointPerson': { who: 'J' },
  'Mutation.reportStatus': { who: own },
  'Mutation.checkIn': { who: own },
  'Mutation.refuseAssignment': { who: 'J' },
  'Mutation.requestExtension': { who: own },
  'Mutation.confirmResult': { who: 'K' },
  // The chair may return what is done; this one is still in progress.
  'Mutation.returnAssignment': { who: 'K' },
  'Mutation.upholdAssignment': { who: 'K' },
  'Mutation.reassign': { who: 'K' },
  'Mutation.postponeAssignment': { who: desk },
  'Mutation.resumeAssignment': { who: desk },
  'Mutation.withdrawAssignment': { who: desk },
  'Mutation.grantExtension': { who: desk },
  'Mutation.declineExtension': { who: desk },
  'Mutation.confirmMany': { who: desk },
  'Mutation.reassignMany': { who: desk },
  'Mutation.extendMany': { who: desk },
  'Mutation.urgeMany': { who: desk },

  'Mutation.addComment': { who: circle },
  'Mutation.addEvidence': { who: circle },

  'Mutation.saveIndicator': { who: desk },
  'Mutation.endIndicator': { who: desk, input: id('indicatorId') },
  'Mutation.setTargets': { who: desk },
  // A commune reports its own figures too; none of these people is a commune's.
  'Mutation.reportFigures': { who: 'K' },
  'Mutation.importFigures': { who: 'K', input: (known) => ({ uploadId: known['figuresUploadId'] }) },
  'Mutation.lockDay': { who: desk },
  'Mutation.unlockDay': { who: desk },
  'Mutation.remindNonReporters': { who: desk },
  'Mutation.saveCutOff': { who: desk },

  'Mutation.raiseBlocker': { who: own, input: () => ({ localityId: undefined }) },
  'Mutation.acknowledgeBlocker': { who: 'CKPQ' },
  'Mutation.askBackBlocker': { who: 'CKPQ' },
  'Mutation.guideBlocker': { who: 'CKPQ' },
  'Mutation.escalateBlocker': { who: 'CKPQ' },
  'Mutation.answerBlocker': { who: own },
  'Mutation.directBlocker': { who: 'C' },
  'Mutation.resolveBlocker': { who: own },
  'Mutation.reopenBlocker': { who: own },
  'Mutation.withdrawBlocker': { who: own },
  'Mutation.mergeBlocker': { who: 'CKPQ' },
  'Mutation.giveDirective': { who: 'C' },

  'Mutation.prepareMeeting': { who: desk },
  'Mutation.cancelMeeting': { who: desk },
  'Mutation.startMeeting': { who: desk },
  'Mutation.endMeeting': { who: desk },
  'Mutation.callAgency': { who: desk },
  'Mutation.moveAgency': { who: desk },
  'Mutation.markAttendance': { who: desk },
  'Mutation.noteInMeeting': { who: desk },
  'Mutation.decideInMeeting': { who: desk },
  'Mutation.strikeNote': { who: desk },
};
