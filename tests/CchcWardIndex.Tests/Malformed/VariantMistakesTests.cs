namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in what holds for some units in place of a criterion's own rules.</summary>
public sealed class VariantMistakesTests
{
    [Theory]
    [InlineData("variant-name-twice", "2/2.1.json", "$.variants[1].name", "set.variant.name-twice", "\"Xã\"", 0)]
    [InlineData("variant-says-nothing", "2/2.1.json", "$.variants[0]", "set.variant.says-nothing", "\"Xã\"", 0)]
    [InlineData("variant-combine-alone", "2/2.1.json", "$.variants[0].combine", "set.variant.combine-alone", "workflow", 1)]
    [InlineData("variant-nobody", "2/2.1.json", "$.variants[1]", "set.variant.nobody", "\"Xã đảo\"", 0)]
    [InlineData("variant-nobody-left", "2/2.1.json", "$.variants", "set.variant.nobody-left", "", 0)]
    [InlineData("variant-unknown-kind", "2/2.1.json", "$.variants[0].appliesTo.kinds[0]", "set.scope.unknown", "\"xa\"|\"xã\"", 0)]
    [InlineData("variant-workflow-name", "2/2.1.json", "$.variants[0].workflow.WorkflowName", "set.rule.workflow-name", "2.1 Xã", 0)]
    [InlineData("variant-rule-above", "2/2.1.json", "$.variants[0].workflow.Rules[0].SuccessEvent", "set.criterion.rule-above", "1.5|1", 0)]
    [InlineData("variant-maximum-unreached", "2/2.1.json", "$.variants[0].maxPoints", "set.proof.maximum-unreached", "0.5", 0)]
    [InlineData("variant-total-differs", "set.json", "$.totalPoints", "set.scope.total", "1 đơn vị|Xã Nhơn Lý|4.5|5", 0)]
    [InlineData("variant-example-unknown", "tests/2.1.json", "$.cases[0].variant", "set.example.unknown-variant", "\"Xã\"", 0)]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string file, string place, string id, string facts, int others) =>
        Told.Once(mistake, file, place, id, facts, others);
}
