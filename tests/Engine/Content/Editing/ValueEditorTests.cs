using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sapling.Content.Editing;

namespace OrchardSite.Engine.Tests.Content.Editing;

/// <summary>What an input says of itself to those who hear it instead of seeing it.</summary>
public sealed class ValueEditorTests
{
    [Theory]
    [InlineData(null, false, null)]
    [InlineData("", false, null)]
    [InlineData("   ", false, null)]
    [InlineData("Hai, ba câu", false, "a-hint")]
    [InlineData(null, true, "a-error")]
    [InlineData("Hai, ba câu", true, "a-error a-hint")]
    public void AnInput_IsDescribedByWhatIsThere_TheMistakeFirst(string? hint, bool isWrong, string? describedBy)
    {
        var editor = new ValueEditor("A", "a", isWrong ? ["Cần nhập."] : [], hint, IsRequired: false);

        Assert.Equal(describedBy, editor.DescribedBy);
        Assert.Equal(isWrong, editor.IsWrong);
    }

    [Fact]
    public void Mistakes_AreThoseOfTheValue_EachOnce_AndNoneWithoutWords()
    {
        var state = new ModelStateDictionary();
        state.AddModelError("Form.Số", "Cần nhập Số.");
        state.AddModelError("Form.Số", "Cần nhập Số.");
        state.AddModelError("Form.Số", string.Empty);
        state.AddModelError("Form.Số", "Số quá lớn.");
        state.AddModelError("Form.Số khác", "Cần nhập Số khác.");

        Assert.Equal(["Cần nhập Số.", "Số quá lớn."], ValueEditor.ErrorsOf(state, "Form.Số"));
        Assert.Empty(ValueEditor.ErrorsOf(state, "Form"));
    }
}
