export { Addressed } from "./addressed.js";
export { Agreed } from "./agreed.js";
export { AlikeNames } from "./alike-names.js";
export { Annotation, type AnnotationText, type AnnotationData } from "./annotation.js";
export {
  AnyOfThem,
  type AnyOfThemShape,
  type AnyOfThemPayment,
  type AnyOfThemMeasurement,
  type AnyOfThemIdentifier,
  type AnyOfThemWeekday,
  type AnyOfThemMaybe,
  type AnyOfThemShapes,
} from "./any-of-them.js";
export { AnythingShown } from "./anything-shown.js";
export { ArticleCode } from "./article-code.js";
export { Budget } from "./budget.js";
export { Chain } from "./chain.js";
export { Change, type ChangeAdded, type ChangeReplaced } from "./change.js";
export { Checksum } from "./checksum.js";
export { Closed } from "./closed.js";
export { ClosedEmpty } from "./closed-empty.js";
export { CollectionsShown } from "./collections-shown.js";
export {
  Condition,
  type ConditionHas,
  type ConditionAll,
  type ConditionNot,
  type ConditionImplies,
} from "./condition.js";
export { ConstraintsShown } from "./constraints-shown.js";
export { Contact } from "./contact.js";
export { Coordinates } from "./coordinates.js";
export { Counted } from "./counted.js";
export { Currency } from "./currency.js";
export { Day } from "./day.js";
export { Deep } from "./deep.js";
export { Disc } from "./disc.js";
export { DisplayName } from "./display-name.js";
export { DocumentationShown } from "./documentation-shown.js";
export { Drawn } from "./drawn.js";
export { Empty } from "./empty.js";
export { Entry, type EntryFile, type EntryFolder, type EntryLink } from "./entry.js";
export { EnumsShown } from "./enums-shown.js";
export { Error, type ErrorOk, type ErrorErr } from "./error.js";
export { EvenNumber } from "./even-number.js";
export {
  Expression,
  type ExpressionLiteral,
  type ExpressionNegative,
  type ExpressionSum,
  type ExpressionQuotient,
} from "./expression.js";
export { Extended } from "./extended.js";
export { FlatteningShown } from "./flattening-shown.js";
export { Folder } from "./folder.js";
export { Identifier } from "./identifier.js";
export { Index } from "./index-type.js";
export { Keywords } from "./keywords.js";
export { Loose } from "./loose.js";
export { MapsShown } from "./maps-shown.js";
export { MapsShownByChannelKey } from "./maps-shown-by-channel-key.js";
export { MapsShownBySideKey } from "./maps-shown-by-side-key.js";
export { MaybeAnswered } from "./maybe-answered.js";
export { MaybeSigned } from "./maybe-signed.js";
export {
  Measurement,
  type MeasurementNothing,
  type MeasurementLength,
  type MeasurementBloodPressure,
  type MeasurementWind,
  type MeasurementAccount,
} from "./measurement.js";
export { Members } from "./members.js";
export { Move, type MoveForward, type MoveJump, type UnrecognizedMove } from "./move.js";
export { NamedShape } from "./named-shape.js";
export { NamesShown } from "./names-shown.js";
export { NestedUnionsShown } from "./nested-unions-shown.js";
export { Nothing } from "./nothing.js";
export { NumbersShown } from "./numbers-shown.js";
export { Object } from "./object.js";
export { Occasion, type OccasionPurchase, type OccasionRefund } from "./occasion.js";
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
export { Percent } from "./percent.js";
export { Point } from "./point.js";
export { Polygon } from "./polygon.js";
export { PolygonPolygon } from "./polygon-polygon.js";
export { PostBox } from "./post-box.js";
export { Price } from "./price.js";
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
export { RecursionShown } from "./recursion-shown.js";
export { Refused } from "./refused.js";
export { Reserved } from "./reserved.js";
export { Scoped } from "./scoped.js";
export { Setting } from "./setting.js";
export {
  Shape,
  type ShapeCircle,
  type ShapeRectangle,
  type ShapePolygon,
  type ShapeNamed,
  type ShapePath,
  type ShapeMaybe,
} from "./shape.js";
export { Share } from "./share.js";
export { Stage, type StageTravelling, type StageArrived } from "./stage.js";
export { State } from "./state.js";
export { Step, type StepStop, type StepWait, type StepPay, type UnrecognizedStep } from "./step.js";
export { Street } from "./street.js";
export { Tag } from "./tag.js";
export { TextShown } from "./text-shown.js";
export { Title } from "./title.js";
export { Transfer } from "./transfer.js";
export { Tree } from "./tree.js";
export { UnionsShown } from "./unions-shown.js";
export { Valued, type ValuedYes, type ValuedNo, type ValuedLater } from "./valued.js";
export { ValuedLaterDetail } from "./valued-later-detail.js";
export { Weekday } from "./weekday.js";
export { WideNumbersShown } from "./wide-numbers-shown.js";
export { WideRecord } from "./wide-record.js";
export { WideUnion, type WideUnionUint64, type WideUnionAmount } from "./wide-union.js";
export { Without } from "./without.js";
export {
  Wrapped,
  type WrappedMeasurement,
  type WrappedPayment,
  type WrappedShape,
} from "./wrapped.js";
