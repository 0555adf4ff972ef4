export { Addressed } from "./addressed.js";
export { AlikeNames } from "./alike-names.js";
export { Annotation, type AnnotationText, type AnnotationData } from "./annotation.js";
export { AnythingShown } from "./anything-shown.js";
export { Budget } from "./budget.js";
export { Change, type ChangeAdded, type ChangeReplaced } from "./change.js";
export { Closed } from "./closed.js";
export { ClosedEmpty } from "./closed-empty.js";
export { CollectionsShown } from "./collections-shown.js";
export { Contact } from "./contact.js";
export { Coordinates } from "./coordinates.js";
export { Counted } from "./counted.js";
export { Currency } from "./currency.js";
export { Day } from "./day.js";
export { Deep } from "./deep.js";
export { DisplayName } from "./display-name.js";
export { DocumentationShown } from "./documentation-shown.js";
export { Empty } from "./empty.js";
export { EnumsShown } from "./enums-shown.js";
export { Error, type ErrorOk, type ErrorErr } from "./error.js";
export { Extended } from "./extended.js";
export { FlatteningShown } from "./flattening-shown.js";
export { Keywords } from "./keywords.js";
export { MaybeSigned } from "./maybe-signed.js";
export { Members } from "./members.js";
export { Move, type MoveForward, type MoveJump, type UnrecognizedMove } from "./move.js";
export { NamesShown } from "./names-shown.js";
export { Nothing } from "./nothing.js";
export { NumbersShown } from "./numbers-shown.js";
export { Object } from "./object.js";
export { OddNames } from "./odd-names.js";
export { OddValue } from "./odd-value.js";
export { OldRecord } from "./old-record.js";
export { Only } from "./only.js";
export { OpenUnionsShown } from "./open-unions-shown.js";
export { OptionalShown } from "./optional-shown.js";
export { Paid, type PaidCash, type PaidCard, type PaidTransfer, type PaidInvoice } from "./paid.js";
export {
  Payment,
  type PaymentCash,
  type PaymentCard,
  type PaymentTransfer,
  type PaymentInvoice,
} from "./payment.js";
export { Point } from "./point.js";
export { PostBox } from "./post-box.js";
export { Priority } from "./priority.js";
export { Promise } from "./promise.js";
export { Range } from "./range.js";
export {
  Reading,
  type ReadingSilent,
  type ReadingLevel,
  type ReadingFault,
  type UnrecognizedReading,
} from "./reading.js";
export { Reserved } from "./reserved.js";
export { Setting } from "./setting.js";
export { Stage, type StageTravelling, type StageArrived } from "./stage.js";
export { State } from "./state.js";
export { Step, type StepStop, type StepWait, type StepPay, type UnrecognizedStep } from "./step.js";
export { Street } from "./street.js";
export { TextShown } from "./text-shown.js";
export { Transfer } from "./transfer.js";
export { Valued, type ValuedYes, type ValuedNo, type ValuedLater } from "./valued.js";
export { ValuedLaterDetail } from "./valued-later-detail.js";
export { Weekday } from "./weekday.js";
