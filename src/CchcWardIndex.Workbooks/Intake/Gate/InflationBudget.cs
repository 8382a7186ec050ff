namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>What is left of the bytes a whole workbook may unpack to.</summary>
internal sealed class InflationBudget
{
    private long _left = Limits.InflatedBytes;

    public void Spend(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new RefusedException("Tệp bung ra hơn 200 MB, không phải là một phiếu bình thường.", Remedies.UseTheForm);
        }
    }
}
