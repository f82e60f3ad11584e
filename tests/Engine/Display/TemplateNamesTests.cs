using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

namespace OrchardSite.Engine.Tests.Display;

public class TemplateNamesTests
{
    [Theory]
    [InlineData("Views", "Content", "Content")]
    [InlineData("Views", "Content-Article", "Content__Article")]
    [InlineData("Views", "Content.Summary", "Content_Summary")]
    [InlineData("Views", "Content-Article.Summary", "Content_Summary__Article")]
    [InlineData("Views", "TextField-Header.Display", "TextField_Display__Header")]
    [InlineData("Views", "Article-LeadField", "Article__LeadField")]
    [InlineData("Views", "MenuItemLink-LinkMenuItem", "MenuItemLink__LinkMenuItem")]
    [InlineData("Views", "TextField_Edit", "TextField_Edit")]
    [InlineData("Views", "HttpError-404", "HttpError__404")]
    [InlineData("Views", "Content-v1.2-x", "Content__v1_2__x")]
    [InlineData("Views/Parts", "Common.Edit", "Parts_Common_Edit")]
    [InlineData("Views/Items", "Content-Article", "Content__Article")]
    [InlineData("Views/Items", "Article", "Content_Article")]
    public void HarvestShape_FollowsTheNaming(string folder, string file, string shapeType)
    {
        var hits = new BasicShapeTemplateHarvester().HarvestShape(new HarvestShapeInfo { SubPath = folder, FileName = file });

        Assert.Equal(shapeType, Assert.Single(hits).ShapeType);
    }
}
