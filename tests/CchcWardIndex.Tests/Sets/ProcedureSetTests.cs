using Xunit;

namespace CchcWardIndex.Tests.Sets;

public class ProcedureSetTests
{
    [Fact]
    public void It_is_proven_and_holds_every_kind_of_criterion()
    {
        Assert.Equal(["2.1", "9.2"], ProcedureSet.Set.Criteria.Where(criterion => criterion.IsDepartmental).Select(criterion => criterion.Code));
        Assert.Contains(ProcedureSet.Set.Criteria, criterion => criterion.Judgement && criterion.Step == 0.5m);
        Assert.NotEqual(ProcedureSet.Set.Digest, ProcedureSet.Load(replace: "Bản giấy", by: "Giấy").Digest);
    }
}
