import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AppointInput,
  AssignmentStepInput,
  CheckInInput,
  ReassignInput,
  ReportStatusInput,
} from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { AssignmentsService } from './assignments.service.ts';

@Resolver()
export class AssignmentsResolver {
  constructor(private readonly service: AssignmentsService) {}

  @Query('assignment')
  assignment(@CurrentViewer() viewer: Viewer, @Args('id') id: string) {
    return this.service.assignment(viewer, id);
  }

  @Mutation('receiveAssignment')
  receiveAssignment(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'receive', input);
  }

  @Mutation('confirmResult')
  confirmResult(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'confirm', input);
  }

  @Mutation('returnAssignment')
  returnAssignment(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'return', input);
  }

  @Mutation('refuseAssignment')
  refuseAssignment(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'refuse', input);
  }

  @Mutation('upholdAssignment')
  upholdAssignment(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'uphold', input);
  }

  @Mutation('postponeAssignment')
  postponeAssignment(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'postpone', input);
  }

  @Mutation('resumeAssignment')
  resumeAssignment(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'resume', input);
  }

  @Mutation('withdrawAssignment')
  withdrawAssignment(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'withdraw', input);
  }

  @Mutation('requestExtension')
  requestExtension(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'requestExtension', input);
  }

  @Mutation('grantExtension')
  grantExtension(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'grantExtension', input);
  }

  @Mutation('declineExtension')
  declineExtension(@CurrentViewer() viewer: Viewer, @Args('input') input: AssignmentStepInput) {
    return this.service.takeStep(viewer, 'declineExtension', input);
  }

  @Mutation('reportStatus')
  reportStatus(@CurrentViewer() viewer: Viewer, @Args('input') input: ReportStatusInput) {
    return this.service.reportStatus(viewer, input);
  }

  @Mutation('appointPerson')
  appointPerson(@CurrentViewer() viewer: Viewer, @Args('input') input: AppointInput) {
    return this.service.appointPerson(viewer, input);
  }

  @Mutation('reassign')
  reassign(@CurrentViewer() viewer: Viewer, @Args('input') input: ReassignInput) {
    return this.service.reassign(viewer, input);
  }

  @Mutation('checkIn')
  checkIn(@CurrentViewer() viewer: Viewer, @Args('input') input: CheckInInput) {
    return this.service.checkIn(viewer, input);
  }
}
