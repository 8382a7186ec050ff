using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Office.Dossiers;

/// <summary>All that the Biên bản xác nhận of one unit says; no person's name is in it.</summary>
/// <param name="Results">The round as scored.</param>
/// <param name="Unit">The unit it is for; one of the results'.</param>
/// <param name="PreparedAt">When the paper was made, in Viet Nam (UTC+07:00); it stands in the file's properties, not on the paper.</param>
public sealed record ConfirmationFacts(Results Results, RankedUnit Unit, DateTimeOffset PreparedAt);
