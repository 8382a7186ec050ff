using CchcWardIndex.Rounds;
using Xunit;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>Who sent a file is kept in the state as text, and comes back as who it was.</summary>
public class SenderTests
{
    [Theory]
    [InlineData("00001", typeof(Sender.Assessing), "00001")]
    [InlineData("giai-trinh_00001", typeof(Sender.Explanation), "00001")]
    [InlineData("tham-dinh-1_noi-vu", typeof(Sender.Appraising), "noi-vu")]
    [InlineData("tham-dinh-2_noi-vu", typeof(Sender.Appraising), "noi-vu")]
    [InlineData("co-quan_noi-vu", typeof(Sender.OfDepartment), "noi-vu")]
    [InlineData("bang-so-lieu_dvc", typeof(Sender.Table), "bang-so-lieu_dvc")]
    [InlineData("khao-sat", typeof(Sender.SurveyFile), "khao-sat")]
    [InlineData("khao-sat-12", typeof(Sender.SurveyFile), "khao-sat-12")]
    [InlineData("khao-sat-012", typeof(Sender.Assessing), "khao-sat-012")]
    [InlineData("khao-sat-1", typeof(Sender.Assessing), "khao-sat-1")]
    [InlineData("khao-sat-0", typeof(Sender.Assessing), "khao-sat-0")]
    public void What_is_spelt_is_read_as_who_it_is_and_spelt_alike(string text, Type expected, string subject)
    {
        var sender = Sender.Read(text);

        Assert.IsType(expected, sender);
        Assert.Equal((text, text, subject), (sender.Text, $"{sender}", sender.Subject));
        Assert.Equal(sender, Sender.Read(text));
    }

    [Fact]
    public void Nobody_is_read_as_nobody() => Assert.Same(Sender.Nobody, Sender.Read(Sender.Nobody.Text));
}
