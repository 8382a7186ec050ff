namespace CchcWardIndex.Criteria;

/// <summary>Sai số thẩm định: how far a careful appraiser's points may lie from another's, for judging how sure the order is. It never moves a point.</summary>
/// <param name="Share">Of a criterion's maximum, 0–1: points may lie so far above or below, every value in between equally likely.</param>
/// <param name="Draws">How many times the order is drawn anew.</param>
/// <param name="Seed">From which number chance starts: the same seed gives the same draws.</param>
/// <param name="Assumption">Why so much.</param>
public sealed record AppraisalError(decimal Share, int Draws, long Seed, string Assumption);
